namespace Microsoft.Extensions.DependencyInjection;

public static class OrchardCoreBuilderExtensions
{
    public static OrchardCoreBuilder AddTheming(this OrchardCoreBuilder builder) => throw null!;

    public static OrchardCoreBuilder AddThemingHost(this OrchardCoreBuilder builder) => throw null!;
}
