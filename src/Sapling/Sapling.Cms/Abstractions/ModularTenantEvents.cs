namespace OrchardCore.Modules;

public class ModularTenantEvents : IModularTenantEvents
{
    public virtual Task ActivatedAsync() => throw null!;

    public virtual Task ActivatingAsync() => throw null!;

    public virtual Task TerminatedAsync() => throw null!;

    public virtual Task TerminatingAsync() => throw null!;
}
