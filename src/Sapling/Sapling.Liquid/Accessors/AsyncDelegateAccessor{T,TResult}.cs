namespace Fluid.Accessors;

public class AsyncDelegateAccessor<T, TResult> : IAsyncMemberAccessor
{
    private readonly Func<T, string, TemplateContext, Task<TResult>> _getter;

    public AsyncDelegateAccessor(Func<T, string, TemplateContext, Task<TResult>> getter) => _getter = getter;

    /// <exception cref="InvalidOperationException">Always: a value that is awaited cannot be read at once.</exception>
    public object? Get(object obj, string name, TemplateContext ctx) =>
        throw new InvalidOperationException($"The member '{name}' can only be read asynchronously.");

    public Task<TResult> GetAsync(T obj, string name, TemplateContext ctx) => _getter(obj, name, ctx);

    async Task<object?> IAsyncMemberAccessor.GetAsync(object obj, string name, TemplateContext ctx) => await _getter((T)obj, name, ctx);
}
