using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

public interface IShellContextFactory
{
    Task<ShellContext> CreateShellContextAsync(ShellSettings settings);

    Task<ShellContext> CreateSetupContextAsync(ShellSettings settings);

    Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor);
}
