-- Binds the files that `npm run tidy -- folder/ --out data/` wrote to DuckDB, started beside the folder `data`. Every other
-- file of this folder is standard SQL and reads `tidy` alone: another engine needs a table or view of that name, and nothing
-- else.
CREATE VIEW tidy AS
SELECT * FROM read_parquet('data/*/*/*.parquet', hive_partitioning = false);
