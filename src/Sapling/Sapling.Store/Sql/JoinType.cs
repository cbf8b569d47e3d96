namespace YesSql;

public enum JoinType
{
    Inner = 0,
    Left = 1,
    Right = 2,
}
