using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace Sapling.Cms.Shell;

/// <summary>Finds the data folder. The environment variable is read through the configuration, so that an argument can set it too.</summary>
internal sealed class ShellOptionsSetup(IHostEnvironment environment, IConfiguration configuration) : IConfigureOptions<ShellOptions>
{
    public void Configure(ShellOptions options)
    {
        var folder = configuration[ShellOptionConstants.OrchardAppData];
        options.ShellsApplicationDataPath = Path.GetFullPath(
            string.IsNullOrWhiteSpace(folder) ? ShellOptionConstants.DefaultAppDataPath : folder, environment.ContentRootPath);
    }
}
