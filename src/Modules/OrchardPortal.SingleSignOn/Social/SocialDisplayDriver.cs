using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.SingleSignOn.Drivers;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Social;

internal sealed class SocialDisplayDriver(ProviderSecrets secrets, ProviderHttp http, IStringLocalizer<SocialDisplayDriver> localizer)
    : ProviderKindDisplayDriver<SocialFieldsViewModel>(SocialKind.KindName, "SocialFields_Edit")
{
    private const int MaxLength = 500;

    private readonly IStringLocalizer S = localizer;

    protected override void Fill(SocialFieldsViewModel model, IdentityProvider provider)
    {
        var settings = provider.GetOrCreate<SocialSettings>();
        model.ClientId = settings.ClientId;
        model.Scopes = settings.Scopes;
        model.AuthorizationEndpoint = settings.AuthorizationEndpoint;
        model.TokenEndpoint = settings.TokenEndpoint;
        model.UserEndpoint = settings.UserEndpoint;
        model.SubjectClaim = settings.SubjectClaim;
        model.SecretInHeader = settings.SecretInHeader;
        model.HasSecret = settings.ClientSecret.Length > 0;
    }

    protected override Task ApplyAsync(SocialFieldsViewModel model, IdentityProvider provider, ModelStateDictionary modelState)
    {
        provider.Alter<SocialSettings>(settings =>
        {
            settings.ClientId = model.ClientId?.Trim() ?? "";
            settings.ClientSecret = string.IsNullOrEmpty(model.ClientSecret) ? settings.ClientSecret : secrets.Protect(model.ClientSecret.Trim());
            settings.Scopes = model.Scopes?.Trim() ?? "";
            settings.AuthorizationEndpoint = model.AuthorizationEndpoint?.Trim() ?? "";
            settings.TokenEndpoint = model.TokenEndpoint?.Trim() ?? "";
            settings.UserEndpoint = model.UserEndpoint?.Trim() ?? "";
            settings.SubjectClaim = model.SubjectClaim?.Trim() ?? "";
            settings.SecretInHeader = model.SecretInHeader;
        });
        foreach (var (field, error) in Check(model))
        {
            modelState.AddModelError(Prefix, field, error);
        }

        return Task.CompletedTask;
    }

    private IEnumerable<(string Field, string Error)> Check(SocialFieldsViewModel model)
    {
        (string Field, string? Value)[] addresses =
        [
            (nameof(model.AuthorizationEndpoint), model.AuthorizationEndpoint), (nameof(model.TokenEndpoint), model.TokenEndpoint), (nameof(model.UserEndpoint), model.UserEndpoint),
        ];
        foreach (var (field, _) in addresses.Where(address => address.Value?.Length > MaxLength || !http.IsAllowed(address.Value?.Trim())))
        {
            yield return (field, S["Enter an address that begins with https://."]);
        }

        (string Field, string? Value)[] texts = [(nameof(model.ClientId), model.ClientId), (nameof(model.SubjectClaim), model.SubjectClaim)];
        foreach (var (field, _) in texts.Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Length > MaxLength))
        {
            yield return (field, S["Enter a value of at most {0} characters.", MaxLength]);
        }

        (string Field, string? Value)[] optional = [(nameof(model.ClientSecret), model.ClientSecret), (nameof(model.Scopes), model.Scopes)];
        foreach (var (field, _) in optional.Where(text => text.Value?.Length > MaxLength))
        {
            yield return (field, S["At most {0} characters.", MaxLength]);
        }
    }
}
