[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.KnowledgeBase")]
