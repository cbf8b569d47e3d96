namespace OrchardPortal.PrivateContent.Services;

/// <summary>Makes the addresses that stand in mails. What a visitor says the site's name is builds none of them.</summary>
public interface ISiteAddress
{
    /// <param name="path">Relative to the site's root, with its query: <c>account/reset?token=…</c>.</param>
    Task<string> AbsoluteAsync(string path);
}
