using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

public interface IDocumentEntity : IDocument, IEntity
{
}
