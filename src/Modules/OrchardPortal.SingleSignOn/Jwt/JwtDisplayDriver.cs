using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.SingleSignOn.Drivers;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.Jwt;

internal sealed class JwtDisplayDriver(ProviderSecrets secrets, ProviderHttp http, IStringLocalizer<JwtDisplayDriver> localizer)
    : ProviderKindDisplayDriver<JwtFieldsViewModel>(JwtKind.KindName, "JwtFields_Edit")
{
    private const int MaxLength = 500;
    private const int MaxKeyLength = 8000;

    private readonly IStringLocalizer S = localizer;

    protected override void Fill(JwtFieldsViewModel model, IdentityProvider provider)
    {
        var settings = provider.GetOrCreate<JwtSettings>();
        model.Algorithm = settings.Algorithm;
        model.Issuer = settings.Issuer;
        model.TokenAudience = settings.Audience;
        model.PublicKey = settings.PublicKey;
        model.LoginUrl = settings.LoginUrl;
        model.LogOutUrl = settings.LogOutUrl;
        model.HasSecret = settings.Secret.Length > 0;
    }

    protected override Task ApplyAsync(JwtFieldsViewModel model, IdentityProvider provider, ModelStateDictionary modelState)
    {
        provider.Alter<JwtSettings>(settings =>
        {
            settings.Algorithm = JwtAlgorithms.All.Contains(model.Algorithm) ? model.Algorithm! : settings.Algorithm;
            settings.Issuer = model.Issuer?.Trim() ?? "";
            settings.Audience = model.TokenAudience?.Trim() ?? "";
            settings.Secret = string.IsNullOrEmpty(model.Secret) ? settings.Secret : secrets.Protect(model.Secret);
            settings.PublicKey = model.PublicKey?.Trim() ?? "";
            settings.LoginUrl = model.LoginUrl?.Trim() ?? "";
            settings.LogOutUrl = model.LogOutUrl?.Trim() ?? "";
        });
        foreach (var (field, error) in Check(model, provider.GetOrCreate<JwtSettings>()))
        {
            modelState.AddModelError(Prefix, field, error);
        }

        return Task.CompletedTask;
    }

    private IEnumerable<(string Field, string Error)> Check(JwtFieldsViewModel model, JwtSettings settings)
    {
        foreach (var (field, value) in (IEnumerable<(string, string)>)[(nameof(model.Issuer), settings.Issuer), (nameof(model.TokenAudience), settings.Audience)])
        {
            if (value.Length is 0 or > MaxLength)
            {
                yield return (field, S["Enter what the token says, of at most {0} characters.", MaxLength]);
            }
        }

        foreach (var (field, value) in (IEnumerable<(string, string)>)[(nameof(model.LoginUrl), settings.LoginUrl), (nameof(model.LogOutUrl), settings.LogOutUrl)])
        {
            if (value.Length > MaxLength || (value.Length > 0 && !http.IsAllowed(value)))
            {
                yield return (field, S["Enter an address that begins with https://, or nothing."]);
            }
        }

        if (settings.PublicKey.Length > MaxKeyLength || model.Secret?.Length > MaxLength || !IsKey(model, settings))
        {
            yield return settings.Algorithm == JwtAlgorithms.Hs256
                ? (nameof(model.Secret), S["Enter a secret of at least {0} characters.", JwtAlgorithms.MinSecretLength])
                : (nameof(model.PublicKey), S["Paste the public key of the algorithm, from “-----BEGIN PUBLIC KEY-----” to its end."]);
        }
    }

    private static bool IsKey(JwtFieldsViewModel model, JwtSettings settings)
    {
        if (settings.Algorithm == JwtAlgorithms.Hs256 && string.IsNullOrEmpty(model.Secret))
        {
            return settings.Secret.Length > 0;
        }

        try
        {
            JwtAlgorithms.KeyOf(settings.Algorithm, model.Secret ?? "", settings.PublicKey);
            return !settings.PublicKey.Contains("PRIVATE", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
