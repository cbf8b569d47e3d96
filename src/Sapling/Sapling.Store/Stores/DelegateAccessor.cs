using YesSql;

namespace Sapling.Store;

internal sealed class DelegateAccessor<T>(Func<object, T> get, Action<object, T> set) : IAccessor<T>
{
    public T Get(object obj) => get(obj);

    public void Set(object obj, T value) => set(obj, value);
}
