using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent;

namespace OrchardPortal.Portal.Services;

/// <summary>Where the previews of the portal's templates are.</summary>
internal sealed class PortalTemplateLinks(PortalContext portal, PortalPreview preview)
{
    /// <param name="template">The template.</param>
    /// <param name="customer">Whose data is shown; null picks somebody.</param>
    /// <returns>Null where there is nobody whose data could be shown.</returns>
    public async Task<string?> PreviewAsync(PortalTemplate template, ContactRow? customer)
    {
        var urls = await portal.UrlsAsync();

        if (template.SystemPageKind is { } kind)
        {
            return urls.Home + AccountPaths.PreviewOf(kind);
        }

        if (template.PreviewPath is null)
        {
            return urls.PreviewPage(template.Name);
        }

        if (template.PreviewPath == PortalTemplate.HelpSite)
        {
            return urls.Home;
        }

        customer ??= await preview.ChooseAsync(null);

        return customer is null ? null : urls.Preview(customer.ContactId) + template.PreviewPath;
    }
}
