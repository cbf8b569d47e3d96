using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Takes translations from PO files: the modules' first, so that the site's own can replace them.</summary>
internal sealed class PoFilesTranslationsProvider : ITranslationProvider
{
    private readonly IEnumerable<ILocalizationFileLocationProvider> _locations;

    public PoFilesTranslationsProvider(IEnumerable<ILocalizationFileLocationProvider> locations) => _locations = locations;

    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in _locations.SelectMany(location => location.GetLocations(cultureName)).Where(file => file.Exists))
        {
            Load(file, dictionary);
        }
    }

    private static void Load(IFileInfo file, CultureDictionary dictionary)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        dictionary.MergeTranslations(PoParser.Parse(reader));
    }
}
