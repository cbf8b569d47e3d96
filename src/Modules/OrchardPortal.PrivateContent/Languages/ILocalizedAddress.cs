namespace OrchardPortal.PrivateContent.Languages;

/// <summary>Knows where a page is in another language. Modules whose pages have an address for each language implement it.</summary>
public interface ILocalizedAddress
{
    /// <summary>The path of the same page in a language; null when the page is not of this module, or has the same address in all languages.</summary>
    /// <param name="path">The path of a page of the site, without the application's own beginning.</param>
    /// <param name="culture">A language that the site supports.</param>
    Task<string?> FindAsync(string path, string culture);
}
