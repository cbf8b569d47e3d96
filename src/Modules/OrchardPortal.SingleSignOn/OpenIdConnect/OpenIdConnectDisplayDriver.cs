using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.SingleSignOn.Drivers;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

internal sealed class OpenIdConnectDisplayDriver(ProviderSecrets secrets, ProviderHttp http, IStringLocalizer<OpenIdConnectDisplayDriver> localizer)
    : ProviderKindDisplayDriver<OpenIdConnectFieldsViewModel>(OpenIdConnectKind.KindName, "OpenIdConnectFields_Edit")
{
    private const int MaxLength = 500;

    private readonly IStringLocalizer S = localizer;

    protected override void Fill(OpenIdConnectFieldsViewModel model, IdentityProvider provider)
    {
        var settings = provider.GetOrCreate<OpenIdConnectSettings>();
        model.Authority = settings.Authority;
        model.ClientId = settings.ClientId;
        model.Scopes = settings.Scopes;
        model.AsksUserInfo = settings.AsksUserInfo;
        model.LogsOut = settings.LogsOut;
        model.HasSecret = settings.ClientSecret.Length > 0;
        model.Preset = provider.Preset;
    }

    protected override Task ApplyAsync(OpenIdConnectFieldsViewModel model, IdentityProvider provider, ModelStateDictionary modelState)
    {
        provider.Alter<OpenIdConnectSettings>(settings =>
        {
            settings.Authority = model.Authority?.Trim() ?? "";
            settings.ClientId = model.ClientId?.Trim() ?? "";
            settings.ClientSecret = !string.IsNullOrEmpty(model.ClientSecret) ? secrets.Protect(model.ClientSecret.Trim()) : model.RemovesSecret ? "" : settings.ClientSecret;
            settings.Scopes = model.Scopes?.Trim() is { Length: > 0 } scopes ? scopes : OpenIdConnectSettings.DefaultScopes;
            settings.AsksUserInfo = model.AsksUserInfo;
            settings.LogsOut = model.LogsOut;
        });

        void Error(string field, string message) => modelState.AddModelError(Prefix, field, message);
        var authority = model.Authority?.Trim() ?? "";
        if (authority.Contains('{') || !http.IsAllowed(authority) || authority.Length > MaxLength || new Uri(authority).Query.Length > 0)
        {
            Error(nameof(model.Authority), S["Enter the issuer's address, which begins with https:// and has nothing in braces left."]);
        }

        if (string.IsNullOrWhiteSpace(model.ClientId) || model.ClientId.Length > MaxLength || model.ClientId.Any(char.IsControl))
        {
            Error(nameof(model.ClientId), S["Enter the client ID that the provider gave you."]);
        }

        if (model.ClientSecret?.Length > MaxLength || model.Scopes?.Length > MaxLength)
        {
            Error(model.Scopes?.Length > MaxLength ? nameof(model.Scopes) : nameof(model.ClientSecret), S["At most {0} characters.", MaxLength]);
        }

        return Task.CompletedTask;
    }
}
