using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>Where mail goes that is written to files.</summary>
internal sealed class PickupFolder(IOptions<ShellOptions> shellOptions, ShellSettings settings)
{
    /// <summary>Makes the folder of the options a full path: a relative one is below the data of the site.</summary>
    public void Resolve(SmtpOptions options)
    {
        if (options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory && !string.IsNullOrWhiteSpace(options.PickupDirectoryLocation))
        {
            options.PickupDirectoryLocationBase ??= Path.GetFullPath(
                Path.Combine(shellOptions.Value.ShellsApplicationDataPath, shellOptions.Value.ShellsContainerName, settings.Name));
            options.PickupDirectoryLocation = Path.GetFullPath(options.PickupDirectoryLocation, options.PickupDirectoryLocationBase);
        }
    }
}
