using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Sapling.Cms.Shell;

/// <summary>The stored descriptor, within the session of the scope.</summary>
internal sealed class ShellDescriptorManager(ISession session) : IShellDescriptorManager
{
    private ShellDescriptor? _descriptor;

    public async Task<ShellDescriptor> GetShellDescriptorAsync() =>
        _descriptor ??= await session.Query<ShellDescriptor>().FirstOrDefaultAsync() ?? new ShellDescriptor();

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var descriptor = await GetShellDescriptorAsync();
        if (descriptor.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException("Somebody else has changed the features meanwhile.");
        }

        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures.Select(feature => new ShellFeature(feature.Id))];
        descriptor.Installed =
        [
            .. descriptor.Installed,
            .. descriptor.Features.Where(feature => descriptor.Installed.All(installed => installed.Id != feature.Id))
                .Select(feature => new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber }),
        ];
        await session.SaveAsync(descriptor, checkConcurrency: true);
    }
}
