namespace OrchardPortal.Saml.ViewModels;

/// <summary>A certificate as an administrator compares it.</summary>
/// <param name="Subject">Whose it is.</param>
/// <param name="Fingerprint">SHA-256, in pairs of hexadecimal digits.</param>
/// <param name="Until">The day on which it ends, in UTC.</param>
/// <param name="IsOver">It has ended. Signatures are still taken from it: what counts is that it is entered here.</param>
/// <param name="IsEnding">It ends within 30 days.</param>
public sealed record CertificateRow(string Subject, string Fingerprint, DateTime Until, bool IsOver, bool IsEnding);
