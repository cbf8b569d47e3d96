namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>A key that is offered to an authenticator app; it counts once the app has proved that it has it.</summary>
/// <param name="Key">As people type it, in groups of four.</param>
/// <param name="Uri">As apps read it from a QR code.</param>
/// <param name="Sealed">The key as the form carries it, which nobody but the site can read or forge.</param>
internal sealed record TwoFactorSetup(string Key, string Uri, string Sealed);
