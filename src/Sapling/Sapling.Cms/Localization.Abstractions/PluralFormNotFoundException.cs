namespace OrchardCore.Localization;

public class PluralFormNotFoundException : Exception
{
    public PluralFormNotFoundException(string message) { throw null!; }

    public PluralFormNotFoundException(string message, PluralForm form) { throw null!; }

    public PluralFormNotFoundException(string message, Exception innerException) { throw null!; }

    public PluralForm Form { get; } = default!;
}
