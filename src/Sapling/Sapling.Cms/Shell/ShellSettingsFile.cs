using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;

namespace Sapling.Cms.Shell;

/// <summary>
/// The file in the data folder that says whether the site is set up and where its database is. It may hold the
/// database's password, so only its owner may read it.
/// </summary>
internal sealed class ShellSettingsFile(IOptions<ShellOptions> options, IConfiguration configuration)
{
    private const string FileName = "appsettings.json";

    // What setup decides. Everything else comes from the application's configuration and is not copied.
    private static readonly string[] _keys =
    [
        nameof(ShellSettings.State), nameof(ShellSettings.VersionId), "DatabaseProvider", "ConnectionString", "TablePrefix", "Schema", "RecipeName",
    ];

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true };

    private string Path => System.IO.Path.Combine(
        options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, ShellSettings.DefaultShellName, FileName);

    public ShellSettings Load()
    {
        var section = configuration.GetSection("OrchardCore");
        var builder = new ConfigurationBuilder()
            .AddConfiguration(section)
            .AddConfiguration(section.GetSection(ShellSettings.DefaultShellName))
            .AddJsonFile(Path, optional: true, reloadOnChange: false);
        return new ShellSettings(new ShellConfiguration(builder));
    }

    public async Task SaveAsync(ShellSettings settings)
    {
        var values = _keys.Where(key => settings[key] is not null).ToDictionary(key => key, key => settings[key]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);

        // Written aside and moved: a crash leaves either the old file or the new one.
        var temporary = Path + ".new";
        var stream = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            stream.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var file = new FileStream(temporary, stream))
        {
            await JsonSerializer.SerializeAsync(file, values, _json);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Path, overwrite: true);
    }
}
