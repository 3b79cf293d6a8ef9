import { Problem } from '../core/index.ts';
