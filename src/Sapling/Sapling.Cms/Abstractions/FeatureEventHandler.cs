using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

public class FeatureEventHandler : IFeatureEventHandler
{
    public virtual Task DisabledAsync(IFeatureInfo feature) => throw null!;

    public virtual Task DisablingAsync(IFeatureInfo feature) => throw null!;

    public virtual Task EnabledAsync(IFeatureInfo feature) => throw null!;

    public virtual Task EnablingAsync(IFeatureInfo feature) => throw null!;

    public virtual Task InstalledAsync(IFeatureInfo feature) => throw null!;

    public virtual Task InstallingAsync(IFeatureInfo feature) => throw null!;

    public virtual Task UninstalledAsync(IFeatureInfo feature) => throw null!;

    public virtual Task UninstallingAsync(IFeatureInfo feature) => throw null!;
}
