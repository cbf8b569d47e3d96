using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

public static class ShellDescriptorExtensions
{
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId) => throw null!;
}
