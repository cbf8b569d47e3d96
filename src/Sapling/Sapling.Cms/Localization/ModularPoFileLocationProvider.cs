using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Localization;

/// <summary>
/// Finds the PO files of a language in the order in which they replace each other: those of the modules, of the application
/// (<c>Localization/{culture}.po</c>), and of the site's data (<c>App_Data/Localization/{culture}.po</c>).
/// </summary>
internal sealed class ModularPoFileLocationProvider : ILocalizationFileLocationProvider
{
    private const string _folder = "Localization";

    private readonly IExtensionManager _extensionManager;
    private readonly IFileProvider _fileProvider;
    private readonly string _dataPath;

    public ModularPoFileLocationProvider(IExtensionManager extensionManager, IHostEnvironment environment, IOptions<ShellOptions> shellOptions)
    {
        _extensionManager = extensionManager;
        _fileProvider = environment.ContentRootFileProvider;
        _dataPath = Path.GetFullPath(shellOptions.Value.ShellsApplicationDataPath ?? "App_Data", environment.ContentRootPath);
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var fileName = cultureName + ".po";
        foreach (var extension in _extensionManager.GetExtensions())
        {
            yield return _fileProvider.GetFileInfo(PathExtensions.Combine(extension.SubPath, _folder, fileName));
        }

        yield return _fileProvider.GetFileInfo(PathExtensions.Combine(_folder, fileName));

        var file = new FileInfo(Path.Join(_dataPath, _folder, fileName));
        if (file.Exists)
        {
            yield return new Microsoft.Extensions.FileProviders.Physical.PhysicalFileInfo(file);
        }
    }
}
