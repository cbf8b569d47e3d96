using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Events;

public class ThemeFeatureBuilderEvents : FeatureBuilderEvents
{
    public override void Building(FeatureBuildingContext context) => throw null!;
}
