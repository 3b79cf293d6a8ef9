-- The day and the batch that this view answers for; views over tables too large to copy look it up.
CREATE TEMP TABLE moment AS
SELECT $asOf::VARCHAR AS as_of, $revision::INTEGER AS revision, max(classifier) AS classifier FROM held.posting_classes
