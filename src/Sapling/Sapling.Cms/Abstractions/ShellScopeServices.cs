using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

public class ShellScopeServices : IKeyedServiceProvider
{
    public ShellScopeServices(IServiceProvider services) { throw null!; }

    public object GetKeyedService(Type serviceType, object serviceKey) => throw null!;

    public object GetRequiredKeyedService(Type serviceType, object serviceKey) => throw null!;

    public object GetService(Type serviceType) => throw null!;
}
