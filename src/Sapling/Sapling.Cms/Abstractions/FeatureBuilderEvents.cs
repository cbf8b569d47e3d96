namespace OrchardCore.Environment.Extensions.Features;

public abstract class FeatureBuilderEvents : IFeatureBuilderEvents
{
    public virtual void Building(FeatureBuildingContext context) => throw null!;

    public virtual void Built(IFeatureInfo featureInfo) => throw null!;
}
