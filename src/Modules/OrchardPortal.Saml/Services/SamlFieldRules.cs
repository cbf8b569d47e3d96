using Microsoft.Extensions.Localization;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.Saml.ViewModels;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Says what is wrong with the settings of a SAML provider.</summary>
internal sealed class SamlFieldRules(ProviderHttp http, IStringLocalizer<SamlFieldRules> localizer)
{
    private const int MaxLength = 1000;

    private static readonly string[] _formats = ["", SamlNames.PersistentNameId, SamlNames.EmailNameId, SamlNames.UnspecifiedNameId, SamlNames.TransientNameId];

    private readonly IStringLocalizer S = localizer;

    /// <summary>Fields with a message; none where all is well. Fields that are still empty are.</summary>
    public IEnumerable<(string Field, string Message)> Check(SamlSettings settings)
    {
        foreach (var (field, text) in Texts(settings).Where(pair => pair.Text.Length > MaxLength || pair.Text.Any(char.IsControl)))
        {
            yield return (field, S["At most {0} characters, on one line.", MaxLength]);
        }

        foreach (var (field, url) in new[] { (nameof(SamlFieldsViewModel.SignOnUrl), settings.SignOnUrl), (nameof(SamlFieldsViewModel.LogoutUrl), settings.LogoutUrl) })
        {
            if (url.Length > 0 && !http.IsAllowed(url))
            {
                yield return (field, S["Enter an address that begins with https://."]);
            }
        }

        if (SigningCertificates.TryRead(settings.Certificates) is null)
        {
            yield return (nameof(SamlFieldsViewModel.Certificates), S["Paste one certificate after the other, each from “-----BEGIN CERTIFICATE-----” to “-----END CERTIFICATE-----”, with RSA keys of at least 2048 bits."]);
        }

        if (!_formats.Contains(settings.NameIdFormat))
        {
            yield return (nameof(SamlFieldsViewModel.NameIdFormat), S["Choose one of the list."]);
        }
    }

    private static IEnumerable<(string Field, string Text)> Texts(SamlSettings settings) =>
    [
        (nameof(SamlFieldsViewModel.EntityId), settings.EntityId),
        (nameof(SamlFieldsViewModel.SignOnUrl), settings.SignOnUrl),
        (nameof(SamlFieldsViewModel.LogoutUrl), settings.LogoutUrl),
        (nameof(SamlFieldsViewModel.SubjectAttribute), settings.SubjectAttribute),
        (nameof(SamlFieldsViewModel.ServiceEntityId), settings.ServiceEntityId),
    ];
}
