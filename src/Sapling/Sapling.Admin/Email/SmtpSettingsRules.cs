using Microsoft.Extensions.Localization;
using OrchardCore.Email;

namespace Sapling.Admin.Email;

/// <summary>What settings of SMTP have to have before mail can go out by them.</summary>
internal sealed class SmtpSettingsRules(IEmailAddressValidator addresses, IStringLocalizer<SmtpSettingsRules> stringLocalizer)
{
    private const int _maxPort = 65535;

    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>The names of fields, with what is wrong with them.</returns>
    public IEnumerable<(string Field, string Error)> Check(SmtpSettingsViewModel model, bool hasPassword)
    {
        if (!model.IsEnabled)
        {
            yield break;
        }

        if (!addresses.Validate(model.DefaultSender?.Trim() ?? string.Empty))
        {
            yield return (nameof(model.DefaultSender), S["Write the e-mail address that mail comes from."]);
        }

        if (model.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
        {
            if (string.IsNullOrWhiteSpace(model.PickupDirectoryLocation) || model.PickupDirectoryLocation.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
            {
                yield return (nameof(model.PickupDirectoryLocation), S["Write the name of a folder."]);
            }

            yield break;
        }

        if (Uri.CheckHostName(model.Host?.Trim()) == UriHostNameType.Unknown)
        {
            yield return (nameof(model.Host), S["Write the name of the server, such as smtp.example.com."]);
        }

        if (model.Port is < 1 or > _maxPort)
        {
            yield return (nameof(model.Port), S["A port is a number from 1 to {0}.", _maxPort]);
        }

        if (model.RequireCredentials && string.IsNullOrWhiteSpace(model.UserName))
        {
            yield return (nameof(model.UserName), S["Write the name that the server knows this site by."]);
        }

        if (model.RequireCredentials && !hasPassword && string.IsNullOrEmpty(model.Password))
        {
            yield return (nameof(model.Password), S["Write the password."]);
        }
    }
}
