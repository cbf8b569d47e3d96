namespace OrchardCore.Email;

public enum SmtpEncryptionMethod
{
    None = 0,

    /// <summary>TLS from the first byte. .NET's client does not have it: <see cref="StartTls"/> is used in its place.</summary>
    SslTls = 1,
    StartTls = 2,
}
