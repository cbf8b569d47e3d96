namespace Sapling.Store.Queries;

internal readonly record struct Order(string Sql, bool IsDescending, bool IsRandom);
