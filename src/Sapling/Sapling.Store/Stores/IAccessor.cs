namespace YesSql;

public interface IAccessor<T>
{
    T Get(object obj);

    void Set(object obj, T value);
}
