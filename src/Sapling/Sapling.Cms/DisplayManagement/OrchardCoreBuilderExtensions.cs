namespace Microsoft.Extensions.DependencyInjection;

public static partial class OrchardCoreBuilderExtensions
{
    public static OrchardCoreBuilder AddTheming(this OrchardCoreBuilder builder) => throw null!;

    public static OrchardCoreBuilder AddThemingHost(this OrchardCoreBuilder builder) => throw null!;
}
