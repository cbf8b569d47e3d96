namespace OrchardCore.Users;

public class SerializableClaim
{
    public string Subject { get; set; } = default!;

    public string Issuer { get; set; } = default!;

    public string OriginalIssuer { get; set; } = default!;

    public KeyValuePair<string, string>[] Properties { get; set; } = default!;

    public string Type { get; set; } = default!;

    public string Value { get; set; } = default!;

    public string ValueType { get; set; } = default!;
}
