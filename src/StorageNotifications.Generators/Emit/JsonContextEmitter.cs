using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the context with which System.Text.Json reads and writes the generated types without reflection.</summary>
internal static class JsonContextEmitter
{
    public static void Emit(SourceWriter writer, JsonContextSpec spec)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Settings.RootNamespace)}"))
        {
            writer.Line($$"""
                /// <summary>Provides the metadata that System.Text.Json needs to read and write messages without reflection.</summary>
                {{GeneratedCode.Attribute}}
                {{spec.Settings.Access}} static class StorageNotificationsJson
                {
                    /// <summary>
                    /// Provides the metadata of messages, their records, and arrays and lists of both, so that they are read and written without reflection. Use it
                    /// in a chain of resolvers, a Lambda serializer, or methods of <see cref="global::System.Text.Json.JsonSerializer"/>.
                    /// </summary>
                    public sealed class Context : global::System.Text.Json.Serialization.JsonSerializerContext, global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
                    {
                        /// <summary>Gets the context with default options.</summary>
                        public static Context Default { get; } = new();
                        /// <summary>Initializes a context with default options.</summary>
                        public Context() : base(null) { }
                        /// <summary>Initializes a context with options, which become read-only.</summary>
                        /// <param name="options">The options, which must not be used by another context.</param>
                        public Context(global::System.Text.Json.JsonSerializerOptions options) : base(options) { }
                        /** <inheritdoc /> */ protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                        /** <inheritdoc /> */ public override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type) => Options.TryGetTypeInfo(type, out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info) ? info : null;

                        global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
                        {
                            global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info = null;
                            global::System.Type item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GenericTypeArguments[0] : type;
                """);
            foreach (ContextTypeSpec type in spec.Types)
                EmitType(writer, type);
            writer.Line("""
                            return info;
                        }

                        private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Of<T, TConverter>(global::System.Type item, global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
                            where TConverter : global::System.Text.Json.Serialization.JsonConverter<T>, new()
                        {
                            if (item != typeof(T))
                                return null;
                            if (type == item)
                                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, new TConverter());
                            if (type == typeof(T[]))
                                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateArrayInfo<T>(options, new());
                            if (type == typeof(global::System.Collections.Generic.List<T>))
                                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateListInfo<global::System.Collections.Generic.List<T>, T>(options, new() { ObjectCreator = static () => new() });
                            if (type == typeof(global::System.Collections.Generic.IReadOnlyList<T>))
                                return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IReadOnlyList<T>, T>(options, new());
                            return null;
                        }
                    }
                }
                """);
        }
    }

    private static void EmitType(SourceWriter writer, ContextTypeSpec spec)
    {
        string type = $"global::{CSharpText.QualifiedName(spec.Name)}";
        using (writer.Indented())
        using (writer.Indented())
        using (writer.Indented())
        {
            if (spec.IsValueType)
                writer.Line($"if (type == typeof({type}?)) return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<{type}?>(options, global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.GetNullableConverter<{type}>(options));");
            writer.Line($"info ??= Of<{type}, {type}.Converter>(item, type, options);");
        }
    }
}
