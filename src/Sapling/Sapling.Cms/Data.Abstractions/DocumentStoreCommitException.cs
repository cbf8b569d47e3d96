namespace OrchardCore.Data.Documents;

public class DocumentStoreCommitException : Exception
{
    public DocumentStoreCommitException(string message) { throw null!; }

    public DocumentStoreCommitException(string message, Exception innerException) { throw null!; }
}
