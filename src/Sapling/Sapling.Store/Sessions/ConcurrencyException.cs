namespace YesSql;

/// <summary>A document that was to be written had been changed or deleted by somebody else since it was read.</summary>
public class ConcurrencyException(Document document)
    : Exception($"The document with Id '{document.Id}' and type '{document.Type}' could not be updated as it has been changed by another process.")
{
    public Document Document { get; } = document;
}
