namespace OrchardCore.Navigation;

public abstract class NamedNavigationProvider : INavigationProvider
{
    protected readonly string Name = default!;

    protected NamedNavigationProvider(string name) { Name = name; }

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder) => throw null!;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
