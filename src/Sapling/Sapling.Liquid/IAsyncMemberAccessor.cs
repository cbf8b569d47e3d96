namespace Fluid;

public interface IAsyncMemberAccessor : IMemberAccessor
{
    Task<object?> GetAsync(object obj, string name, TemplateContext ctx);
}
