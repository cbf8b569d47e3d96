using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.Saml.Services;
using OrchardPortal.Saml.ViewModels;
using OrchardPortal.SingleSignOn.Drivers;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Drivers;

/// <summary>
/// The fields of a SAML provider. It may be stored before all is known of it: the provider needs our addresses before it gives out its own.
/// Until then nobody can log in by it.
/// </summary>
internal sealed class SamlDisplayDriver(
    MetadataImport import,
    SamlFieldRules rules,
    ProviderSecrets secrets,
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    IStringLocalizer<SamlDisplayDriver> localizer) : ProviderKindDisplayDriver<SamlFieldsViewModel>(SamlKind.KindName, "SamlFields_Edit")
{
    private readonly IStringLocalizer S = localizer;

    protected override void Fill(SamlFieldsViewModel model, IdentityProvider provider) => Fill(model, provider.GetOrCreate<SamlSettings>());

    protected override async Task ApplyAsync(SamlFieldsViewModel model, IdentityProvider provider, ModelStateDictionary modelState)
    {
        var settings = provider.GetOrCreate<SamlSettings>();
        Take(settings, model);

        if (await ImportAsync(settings, model) is { } error)
        {
            modelState.AddModelError(Prefix, error.Field, error.Message);
        }
        else
        {
            foreach (var (field, message) in rules.Check(settings))
            {
                modelState.AddModelError(Prefix, field, message);
            }
        }

        if (modelState.IsValid && (settings.KeyPair.Length == 0 || model.MakesKeyPair))
        {
            settings.KeyPair = secrets.Protect(KeyPairs.Create(provider.Label, clock.UtcNow));
        }

        provider.Put(settings);
    }

    private static void Take(SamlSettings settings, SamlFieldsViewModel model)
    {
        settings.EntityId = model.EntityId?.Trim() ?? "";
        settings.SignOnUrl = model.SignOnUrl?.Trim() ?? "";
        settings.PostsSignOn = model.PostsSignOn;
        settings.LogoutUrl = model.LogoutUrl?.Trim() ?? "";
        settings.PostsLogout = model.PostsLogout;
        settings.Certificates = model.Certificates?.Trim() ?? "";
        settings.SignsRequests = model.SignsRequests;
        settings.AllowsProviderStart = model.AllowsProviderStart;
        settings.NameIdFormat = model.NameIdFormat ?? "";
        settings.SubjectAttribute = model.SubjectAttribute?.Trim() ?? "";
        settings.ServiceEntityId = model.ServiceEntityId?.Trim() ?? "";
        settings.SignsMetadata = model.SignsMetadata;
    }

    // What is pasted goes before what could be fetched.
    private async Task<(string Field, string Message)?> ImportAsync(SamlSettings settings, SamlFieldsViewModel model)
    {
        var field = string.IsNullOrWhiteSpace(model.MetadataXml) ? nameof(model.MetadataUrl) : nameof(model.MetadataXml);

        try
        {
            if (!string.IsNullOrWhiteSpace(model.MetadataXml))
            {
                MetadataImport.Fill(settings, model.MetadataXml);
            }
            else if (!string.IsNullOrWhiteSpace(model.MetadataUrl))
            {
                await import.ReadAsync(settings, model.MetadataUrl.Trim(), httpContextAccessor.HttpContext!.RequestAborted);
            }

            return null;
        }
        catch (ExternalLoginException exception)
        {
            return (field, S["This is not the metadata of one SAML identity provider: {0}", exception.Message]);
        }
    }

    private void Fill(SamlFieldsViewModel model, SamlSettings settings)
    {
        model.EntityId = settings.EntityId;
        model.SignOnUrl = settings.SignOnUrl;
        model.PostsSignOn = settings.PostsSignOn;
        model.LogoutUrl = settings.LogoutUrl;
        model.PostsLogout = settings.PostsLogout;
        model.Certificates = settings.Certificates;
        model.SignsRequests = settings.SignsRequests;
        model.AllowsProviderStart = settings.AllowsProviderStart;
        model.NameIdFormat = settings.NameIdFormat;
        model.SubjectAttribute = settings.SubjectAttribute;
        model.ServiceEntityId = settings.ServiceEntityId;
        model.SignsMetadata = settings.SignsMetadata;

        model.IsComplete = settings.IsComplete;
        model.KnownCertificates = [.. (SigningCertificates.TryRead(settings.Certificates) ?? []).Select(certificate => CertificateRows.Of(certificate, clock.UtcNow))];
        model.OwnCertificate = settings.KeyPair.Length > 0 ? OwnCertificate(settings) : null;
        model.NameIdFormats =
        [
            new(S["As the provider likes"], ""), new(S["Persistent"], SamlNames.PersistentNameId), new(S["E-mail address"], SamlNames.EmailNameId),
            new(S["Unspecified"], SamlNames.UnspecifiedNameId), new(S["Transient (needs an attribute that tells people apart)"], SamlNames.TransientNameId),
        ];
    }

    private CertificateRow? OwnCertificate(SamlSettings settings)
    {
        try
        {
            using var certificate = KeyPairs.Load(secrets.Unprotect(settings.KeyPair));

            return CertificateRows.Of(certificate, clock.UtcNow);
        }
        catch (ExternalLoginException)
        {
            // The site's keys are others: the page says that a new pair must be made.
            return null;
        }
    }
}
