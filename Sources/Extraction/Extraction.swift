// The rules of reading a record.
