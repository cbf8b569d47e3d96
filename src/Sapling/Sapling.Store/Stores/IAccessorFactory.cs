namespace YesSql;

public interface IAccessorFactory
{
    /// <summary>An accessor of a value of the objects of a type, or null when they have no such value.</summary>
    IAccessor<T>? CreateAccessor<T>(Type tContainer);
}
