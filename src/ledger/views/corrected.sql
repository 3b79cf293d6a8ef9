CREATE TEMP TABLE corrected (row INTEGER, dropped INTEGER, body VARCHAR, flags VARCHAR, flag_count INTEGER)
