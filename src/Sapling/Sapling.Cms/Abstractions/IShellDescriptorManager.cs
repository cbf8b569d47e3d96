using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

public interface IShellDescriptorManager
{
    Task<ShellDescriptor> GetShellDescriptorAsync();

    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
