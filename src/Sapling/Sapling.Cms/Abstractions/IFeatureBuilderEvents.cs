namespace OrchardCore.Environment.Extensions.Features;

public interface IFeatureBuilderEvents
{
    void Building(FeatureBuildingContext context);

    void Built(IFeatureInfo featureInfo);
}
