namespace OrchardCore.Environment.Shell;

public interface IShellSettingsManager
{
    ShellSettings CreateDefaultSettings();

    Task<IEnumerable<ShellSettings>> LoadSettingsAsync();

    Task<IEnumerable<string>> LoadSettingsNamesAsync();

    Task<ShellSettings> LoadSettingsAsync(string tenant);

    Task SaveSettingsAsync(ShellSettings settings);

    Task RemoveSettingsAsync(ShellSettings settings);
}
