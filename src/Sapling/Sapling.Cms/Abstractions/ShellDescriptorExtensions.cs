using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

public static class ShellDescriptorExtensions
{
    /// <summary>Whether the feature was on at some time before the descriptor's current version.</summary>
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId) =>
        shellDescriptor.Installed.Any(feature => feature.Id == featureId && feature.SerialNumber != shellDescriptor.SerialNumber);
}
