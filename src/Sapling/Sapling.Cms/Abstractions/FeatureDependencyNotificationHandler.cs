using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

public delegate void FeatureDependencyNotificationHandler(string messageFormat, IFeatureInfo feature, IEnumerable<IFeatureInfo> features);
