using System.Text.Json.Serialization;

namespace OrchardPortal.Portal.Models;

/// <summary>Of whom a form asks a proof that no robot sends it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SupportFormCaptcha>))]
public enum SupportFormCaptcha
{
    /// <summary>Of nobody.</summary>
    Off,

    /// <summary>Of visitors who are not logged in: an account vouches for the others.</summary>
    Guests,

    /// <summary>Of everybody.</summary>
    Everyone,
}
