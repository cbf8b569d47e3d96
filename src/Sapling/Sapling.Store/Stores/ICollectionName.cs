namespace YesSql;

public interface ICollectionName
{
    string Collection { get; }
}
